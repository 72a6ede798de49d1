import { BackLink } from '../../components/BackLink.tsx';

export const backToSettings = <BackLink to="/settings">Settings</BackLink>;
