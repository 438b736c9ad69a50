import autocannon from 'autocannon';

/** What to send. */
export interface Target {
  url: string;
  method?: 'GET' | 'PUT';
  headers?: Record<string, string>;
  /** The status of every answer; another one is a fault of the run. */
  status: number;
  /** Path and headers of each request, where they differ. */
  next?: () => { path: string; headers?: Record<string, string> };
}

/** What came of it. */
export interface Load {
  /** Answers per second. */
  rate: number;
  /** Milliseconds within which half, and 95 of 100, answers came. */
  p50: number;
  p95: number;
  answers: number;
  /** The part of one processor that the load tool itself used, from 0 to 1. */
  toolLoad: number;
}

/**
 * Keeps this many requests going for a while.
 *
 * @throws Error where an answer fails or has another status
 */
export async function load(target: Target, connections: number, seconds: number): Promise<Load> {
  const times: number[] = [];
  const faults = new Map<number, number>();
  const cpu = process.cpuUsage();
  const start = performance.now();
  const { next } = target;
  const options: autocannon.Options = {
    url: target.url,
    method: target.method ?? 'GET',
    headers: target.headers ?? {},
    connections,
    duration: seconds,
    timeout: 30,
    ...(next && {
      requests: [
        {
          setupRequest: (request) => {
            const { path, headers } = next();
            return { ...request, path, headers: { ...request.headers, ...headers } };
          },
        },
      ],
    }),
  };
  const { errors, timeouts } = await new Promise<autocannon.Result>((resolve) => {
    const run = autocannon(options, (_error, result) => {
      resolve(result);
    });
    run.on('response', (_client, status, _bytes, milliseconds) => {
      times.push(milliseconds);
      if (status !== target.status) faults.set(status, (faults.get(status) ?? 0) + 1);
    });
  });
  const elapsed = performance.now() - start;
  const used = process.cpuUsage(cpu);
  if (faults.size > 0 || errors + timeouts > 0) {
    const found = [...faults].map(([status, count]) => `${count} × ${status}`).join(', ');
    throw new Error(`${target.url}: ${errors} errors, ${timeouts} timeouts, ${found}`);
  }
  times.sort((a, b) => a - b);
  return {
    rate: Math.round((times.length / elapsed) * 1000),
    p50: percentile(times, 0.5),
    p95: percentile(times, 0.95),
    answers: times.length,
    toolLoad: Math.round((used.user + used.system) / elapsed / 10) / 100,
  };
}

/** Of numbers in order. */
export function percentile(sorted: number[], part: number): number {
  return Math.round((sorted[Math.ceil(sorted.length * part) - 1] ?? 0) * 10) / 10;
}
