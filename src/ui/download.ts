/** How long a downloaded file is kept in memory, in milliseconds: Safari reads it some time after the click. */
const keptFor = 60_000;

/** Downloads a file with that content. */
export function download(name: string, content: string | Uint8Array<ArrayBuffer>): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content]));
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, keptFor);
}
