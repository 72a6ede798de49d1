import type { Link } from '../../../shared/evidence/link.ts';

/** The page that an item of evidence leads to. */
export function pathOfLink({ place, id }: Link): string {
  switch (place) {
    case 'practice':
      return '/settings/practice';
    case 'terms':
      return '/settings/terms';
    case 'representativeness':
      return id === null ? '/representativeness' : `/representativeness/reviews/${id}`;
    case 'improvements':
      return id === null ? '/feedback' : `/feedback/improvements/${id}`;
    case 'worksheets':
      return id === null ? '/engagement' : `/engagement/worksheets/${id}`;
    case 'members':
    case 'meetings':
    case 'feedback':
    case 'engagement':
      return id === null ? `/${place}` : `/${place}/${id}`;
    case 'actions':
    case 'evidence':
    case 'documents':
      return `/${place}`;
  }
}
