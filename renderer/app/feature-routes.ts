import type { RouteObject } from 'react-router';
import { actionsRoutes } from '../features/actions/routes.ts';
import { decisionsRoutes } from '../features/decisions/routes.ts';
import { agendaRoutes } from '../features/agenda/routes.ts';
import { documentsRoutes } from '../features/documents/routes.ts';
import { engagementRoutes } from '../features/engagement/routes.ts';
import { evidenceRoutes } from '../features/evidence/routes.ts';
import { feedbackRoutes } from '../features/feedback/routes.ts';
import { homeRoutes } from '../features/home/routes.ts';
import { improvementsRoutes } from '../features/improvements/routes.ts';
import { meetingsRoutes } from '../features/meetings/routes.ts';
import { membersRoutes } from '../features/members/routes.ts';
import { minutesImportRoutes } from '../features/minutes-import/routes.ts';
import { minutesRoutes } from '../features/minutes/routes.ts';
import { monitoringRoutes } from '../features/monitoring/routes.ts';
import { paperLookRoutes } from '../features/paper-look/routes.ts';
import { populationRoutes } from '../features/population/routes.ts';
import { practiceRoutes } from '../features/practice/routes.ts';
import { representativenessRoutes } from '../features/representativeness/routes.ts';
import { searchRoutes } from '../features/search/routes.ts';
import { settingsRoutes } from '../features/settings/routes.ts';
import { spellingRoutes } from '../features/spelling/routes.ts';

/** Every page of the application: one list a feature, one line a page. */
export const featureRoutes: RouteObject[] = [
  ...homeRoutes,
  ...meetingsRoutes,
  ...agendaRoutes,
  ...minutesRoutes,
  ...minutesImportRoutes,
  ...decisionsRoutes,
  ...searchRoutes,
  ...actionsRoutes,
  ...membersRoutes,
  ...representativenessRoutes,
  ...monitoringRoutes,
  ...populationRoutes,
  ...feedbackRoutes,
  ...improvementsRoutes,
  ...engagementRoutes,
  ...evidenceRoutes,
  ...documentsRoutes,
  ...paperLookRoutes,
  ...practiceRoutes,
  ...settingsRoutes,
  ...spellingRoutes,
];
