import { type Faults, hidden, textField } from './form.ts';
import { type Framed, h } from './frame.ts';

/** Where somebody signs in. `mark`: of the form; `next`: where they want to go. */
export const signInPage = ({
  mark,
  next,
  faults,
  hasProvider,
}: {
  mark: string;
  next: string;
  faults: Faults;
  hasProvider: boolean;
}): Framed => {
  return {
    title: 'Sign in',
    body: h`${
      hasProvider
        ? // A link: browsers let no form lead to another site.
          h`<p class="buttons"><a class="button main" href="/desk/sign-in/provider?next=${encodeURIComponent(next)}">Sign in with your organization</a></p>
<h2>Or with an API key</h2>`
        : null
    }<form method="post" action="/desk/sign-in" class="sheet">${hidden('csrf', mark)}${hidden('next', next)}${textField(
      {
        name: 'key',
        label: 'API key',
        type: 'password',
        required: true,
        faults,
        hint: 'The key decides what you may do here. On your own machine npm start prints one.',
        more: h`spellcheck="false" maxlength="200"`,
      },
    )}<p class="buttons"><button class="${hasProvider ? 'plain' : 'main'}">Sign in</button></p></form>
<p class="soft">You stay signed in for twelve hours at most, in this browser alone.</p>`,
  };
};
