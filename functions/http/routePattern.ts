/** What a registered path matches: `/v1/assessments/:id` any one segment in the place of `:id`. */
export const routePattern = (path: string): RegExp => new RegExp(`^${path.replaceAll(/:\w+(\{[^}]*\})?/g, '[^/]+')}$`);
