/** The looks of a button, also for a link that looks like one. */
export const buttonClass = {
  primary: 'utrecht-button utrecht-button--primary-action',
  secondary: 'utrecht-button utrecht-button--secondary-action',
  subtle: 'utrecht-button utrecht-button--subtle',
} as const;

export type ButtonVariant = keyof typeof buttonClass;
