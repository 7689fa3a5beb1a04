/** Has the browser save a file, as if it were downloaded. */
export function saveFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads it after this.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 60_000);
}
