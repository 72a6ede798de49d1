/** The application's version, as package.json states it (a test holds them equal). */
export const appVersion = '0.1.0';
