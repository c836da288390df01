import { chmod, mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

export type Language = 'en' | 'zh'

// [observed] A ref outside refs/heads and refs/tags declines the whole push: "PermissionDenied: branch:<ref> is illegal", in Chinese "权限被拒绝: …".
// [doc] A protected branch refuses force pushes and deletion for everyone.
// [assumed] The text for a protected branch is "PermissionDenied: Permission Deny: You are not allowed to push this branch".
const preReceive = `#!/bin/sh
if [ "$EMULATOR_LANGUAGE" = zh ]; then denied='权限被拒绝'; else denied='PermissionDenied'; fi
refuse() {
  echo "$denied: $1" >&2
  exit 1
}
is_protected() {
  set -f
  for pattern in $EMULATOR_PROTECTED; do
    case "$1" in refs/heads/$pattern) return 0 ;; esac
  done
  return 1
}
is_null() {
  case "$1" in *[!0]*) return 1 ;; *) return 0 ;; esac
}
while read -r old new ref; do
  case "$ref" in
    refs/heads/* | refs/tags/*) ;;
    *) refuse "branch:$ref is illegal" ;;
  esac
  is_protected "$ref" || continue
  is_null "$old" && continue
  is_null "$new" && refuse 'Permission Deny: You are not allowed to push this branch'
  git merge-base --is-ancestor "$old" "$new" || refuse 'Permission Deny: You are not allowed to push this branch'
done
`

/** Installs the real pre-receive hook; it reads language and protected branches from the environment of the push. */
export async function writePreReceiveHook(repository: string): Promise<void> {
  const hook = join(repository, 'hooks', 'pre-receive')
  await mkdir(join(repository, 'hooks'), { recursive: true })
  await writeFile(hook, preReceive)
  await chmod(hook, 0o755)
}

/** The environment that a receive-pack of the repository needs. */
export function makeHookEnvironment(language: Language, protectedBranches: readonly string[]): Record<string, string> {
  return { EMULATOR_LANGUAGE: language, EMULATOR_PROTECTED: protectedBranches.join(' ') }
}
