declare const process: { readonly env: { readonly NODE_ENV?: string } };

/** True where a developer is looking. A bundler replaces the variable; where there is neither bundler nor Node, people are looking. */
export function inDevelopment(): boolean {
  try {
    return process.env.NODE_ENV !== 'production';
  } catch {
    return false;
  }
}
