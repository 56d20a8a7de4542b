import type { Context, Hono } from 'hono';
import type { SignedIn } from '../../verbs/sessions.ts';
import type { Api, Schemas } from '../../web/desk/api.ts';
import type { AppDeps } from '../app.ts';
import type { DeskForm } from './forms.ts';

/** What a page has at hand. */
export type Desk = {
  /** The API, asked in the name of who is signed in. */
  api: Api;
  session: SignedIn;
  /** What was sent, where this is a form: checked to come from a page of ours. */
  form: DeskForm;
  /** The tenant's organizations, asked for once: the first hundred. */
  organizations(): Promise<Schemas['KeptOrganization'][]>;
  /** This moment, RFC 3339 in UTC. */
  now(): string;
  newId(): string;
};

export type DeskEnv = { Bindings: { requestId: string; desk: Desk } };
export type DeskContext = Context<DeskEnv>;

/** What makes the pages of one file: their routes, by their whole addresses. */
export type DeskPages = (deps: AppDeps) => Hono<DeskEnv>;
