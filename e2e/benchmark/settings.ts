/** What the benchmark's driver tells about the stack that it started. */
export const settings = {
  /** The parts to measure. */
  parts: of('PARTS').split(','),
  platformUrl: of('BASE_URL'),
  referenceUrl: of('REFERENCE_URL', ''),
  realmUrl: of('REALM_URL'),
  keycloakUrl: of('KEYCLOAK_URL'),
  keycloakPassword: of('KEYCLOAK_PASSWORD'),
  /** The database as its owner, and as the back end sees it. */
  ownerUrl: of('OWNER_URL'),
  appUrl: of('APP_URL'),
  /** Where the key that signs tokens is kept during the run. */
  keyFile: of('KEY_FILE'),
  backEndPid: of('BACK_END_PID', ''),
  java: of('JAVA_VERSION'),
  javaProgram: of('JAVA_PROGRAM'),
  /** The verifier's classes, to run it as outsiders do. */
  verifierClasses: of('VERIFIER_CLASSES'),
  jvmOptions: of('JVM_OPTIONS'),
  /** From the start of the process to its first answer that it is ready. */
  startMilliseconds: of('START_MILLISECONDS', '').split(',').map(Number),
};

function of(name: string, absent?: string): string {
  const value = process.env[name] ?? absent;
  if (value === undefined) throw new Error(`${name} is not set: run ./mvnw -Pbenchmark`);
  return value;
}
