import type { ComponentProps } from 'react';
import { Link } from 'react-router';
import { classNames } from './class-names.ts';

export type ButtonLook = 'main' | 'secondary' | 'warning';

type Look = {
  /** "main" once a page, for what the person came to do; "warning" for what cannot be undone. */
  readonly look?: ButtonLook | undefined;
  readonly small?: boolean | undefined;
};

/** A button; one that is busy stays in place and takes no second press. */
export function Button({
  look = 'main',
  small,
  busy = false,
  onClick,
  type = 'button',
  ...button
}: Omit<ComponentProps<'button'>, 'className'> & Look & { readonly busy?: boolean | undefined }) {
  return (
    <button
      {...button}
      type={type}
      className={classOf(look, small)}
      // Not `disabled`: that would take the focus away from whoever has just pressed it.
      aria-disabled={busy || undefined}
      onClick={busy ? (event) => event.preventDefault() : onClick}
    />
  );
}

/** A link to a page of the application that looks like a button. */
export function ButtonLink({
  look = 'main',
  small,
  ...link
}: Omit<ComponentProps<typeof Link>, 'className'> & Look) {
  return <Link {...link} className={classOf(look, small)} draggable={false} />;
}

function classOf(look: ButtonLook, small: boolean | undefined): string {
  return classNames(
    'nhsuk-button',
    look !== 'main' && `nhsuk-button--${look}`,
    small && 'nhsuk-button--small',
  );
}
