import type { ComponentProps } from 'react';
import { buttonClass, type ButtonVariant } from './buttonClass';

/** A button; it submits a form only where `type` says so. */
export function Button({
  variant,
  type = 'button',
  ...rest
}: ComponentProps<'button'> & { variant: ButtonVariant }) {
  return <button type={type} className={buttonClass[variant]} {...rest} />;
}
