export interface Identity {
  readonly accessKeyId: string
  readonly accessKeySecret: string
  /** Null for a long-lived key pair. */
  readonly securityToken: string | null
  readonly expiresAtMs: number | null
  /** Who it is: sources belong to this ID. A role is one user, whatever its session. */
  readonly userId: string
  readonly role: 'developer' | 'admin'
  /** Action patterns of an inline session policy; null when nothing narrows the session. */
  readonly actions: readonly string[] | null
}

export interface Identities {
  add(identity: Identity): Identity
  find(accessKeyId: string): Identity | null
  setRole(userId: string, role: Identity['role']): void
  /** From now on every call that needs this RAM action is refused; allow() takes it back. */
  deny(action: string): void
  allow(action: string): void
  /** Which policy denies the action: the identity's own, or the inline one of its session; null when it is allowed. */
  findDenial(identity: Identity, action: string): 'identity' | 'session' | null
  /** Ends every session that lives at `nowMs`. */
  expire(nowMs: number): void
}

/** The key pairs and sessions that the emulated Alibaba Cloud account knows. */
export function createIdentities(): Identities {
  const byKey = new Map<string, Identity>()
  const roles = new Map<string, Identity['role']>()
  const denied = new Set<string>()
  return {
    add(identity) {
      byKey.set(identity.accessKeyId, identity)
      return identity
    },
    find(accessKeyId) {
      const identity = byKey.get(accessKeyId)
      return identity === undefined ? null : { ...identity, role: roles.get(identity.userId) ?? identity.role }
    },
    setRole: (userId, role) => void roles.set(userId, role),
    deny: (action) => void denied.add(action.toLowerCase()),
    allow: (action) => void denied.delete(action.toLowerCase()),
    // [doc] The policy of a session is looked at before those of its role.
    findDenial(identity, action) {
      const isIncluded = identity.actions?.some((pattern) => matchesAction(pattern, action)) ?? true
      if (!isIncluded) return 'session'
      return denied.has(action.toLowerCase()) ? 'identity' : null
    },
    expire(nowMs) {
      for (const [key, identity] of byKey) {
        if (identity.expiresAtMs !== null) byKey.set(key, { ...identity, expiresAtMs: nowMs - 1 })
      }
    },
  }
}

// [doc] RAM action names are compared without regard to case, and `*` stands for any text.
function matchesAction(pattern: string, action: string): boolean {
  const source = pattern.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*')
  return new RegExp(`^${source}$`, 'i').test(action)
}
