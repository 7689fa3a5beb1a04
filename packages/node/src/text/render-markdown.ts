import { markdownTable } from 'markdown-table';
import type { TextTable } from './render-table.ts';

/** A Markdown table (GitHub's kind), aligned also as plain text. */
export function renderMarkdownTable({ head, rows, aligns }: TextTable): string {
  const cells = [head, ...rows].map((row) => (typeof row === 'string' ? [row] : row).map(escapeMarkdown));
  return markdownTable(cells, { align: head.map((_, index) => aligns?.[index] ?? (index === 0 ? 'left' : 'right')) });
}

/** Text that Markdown would otherwise read as markup. */
export function escapeMarkdown(text: string): string {
  return text.trim().replace(/[\\`*_<>|#[\]]/g, String.raw`\$&`);
}
