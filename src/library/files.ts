/** What an entry of a folder is. A link is followed only if it stays in the library. */
export interface FolderEntry {
  readonly name: string
  readonly kind: 'file' | 'folder' | 'link' | 'other'
}

/**
 * The file system as far as Remit needs it. Paths are absolute or relative to
 * the current folder. Every function rejects where the system refuses.
 */
export interface Files {
  /** The folder that relative paths start from, absolute. */
  readonly cwd: string
  list(folder: string): Promise<readonly FolderEntry[]>
  read(file: string): Promise<Uint8Array>
  /** Writes a whole file in one move, so that nobody ever sees half of it; makes its folder. */
  write(file: string, text: string): Promise<void>
  remove(file: string): Promise<void>
  kindOf(path: string): Promise<'file' | 'folder' | 'other' | undefined>
  /** When a file was last changed, in milliseconds since 1970. */
  changed(file: string): Promise<number>
  /** The absolute path with all links followed. */
  real(path: string): Promise<string>
}
