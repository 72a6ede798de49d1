/*
 * Zod compiles its checks with `new Function`, which the content security policy forbids and
 * reports. It reads this object when it is loaded; calling its `config` here would load all of zod
 * at the start, for pages that may never need it. Must be imported before everything else.
 */
Object.assign(globalThis, { __zod_globalConfig: { jitless: true } });
