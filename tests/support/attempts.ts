/** What `attempt` gives. Where it fails, `recover` puts things right and it is made again, at most `times` times in all; then its last error is thrown. */
export async function attempts<T>(times: number, attempt: () => Promise<T>, recover: () => Promise<void>): Promise<T> {
  try {
    return await attempt();
  } catch (error) {
    if (times <= 1) throw error;
    await recover();
    return attempts(times - 1, attempt, recover);
  }
}
