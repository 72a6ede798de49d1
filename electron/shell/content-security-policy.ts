/**
 * The policy that the protocol handler sends with every answer.
 *
 * `default-src` does not cover `form-action`, `base-uri` and `frame-ancestors`, so these stand by
 * themselves. There is no wider one for development: the application is always built first.
 */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');
