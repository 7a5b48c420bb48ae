/**
 * The version of an item that stands on the list today (现行版本): not one that begins later, and none of an item that was cancelled.
 *
 * @param versions newest first, as the node lists them
 */
export function versionNow(versions: readonly { readonly version: number; readonly status: string }[]): number | undefined {
  const begun = versions.find((one) => one.status !== 'future')
  return begun?.status === 'abolished' ? undefined : begun?.version
}
