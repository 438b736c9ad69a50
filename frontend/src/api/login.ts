import { assuredLoginPath, loginPath } from '@/lib/paths';

/** The problems that a login takes away, with the login that does. */
const logins = {
  unauthorized: loginPath,
  'assurance-level-too-low': assuredLoginPath,
} satisfies Record<string, (returnTo: string) => string>;

export type LoginProblem = keyof typeof logins;

/** The problem if a login takes it away, else undefined. */
export function loginProblemOf(problem: string | undefined): LoginProblem | undefined {
  return problem !== undefined && Object.hasOwn(logins, problem)
    ? (problem as LoginProblem)
    : undefined;
}

/** Where the login is that takes a problem away and then sends the person back. */
export function loginFor(problem: LoginProblem, returnTo: string): string {
  return logins[problem](returnTo);
}
