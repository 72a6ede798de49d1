import { useState, type ReactNode } from 'react';
import type { Arrivals } from '../../../shared/monitoring/private-answer.ts';
import type { AnswerOf } from '../../rpc/operation-types.ts';
import { ArrivalsNote } from './ArrivalsNote.tsx';
import { CreateMonitoring } from './CreateMonitoring.tsx';
import { RecoveryCode } from './RecoveryCode.tsx';
import { UnlockMonitoring } from './UnlockMonitoring.tsx';

type MonitoringGateProps = {
  readonly status: AnswerOf<'monitoring.status'>;
  readonly children: ReactNode;
};

/** What stands before the answers: making the file, unlocking it, or writing down its code. */
export function MonitoringGate({ status, children }: MonitoringGateProps) {
  const [code, setCode] = useState<string>();
  const [arrivals, setArrivals] = useState<Arrivals>();
  if (code !== undefined) return <RecoveryCode code={code} onKept={() => setCode(undefined)} />;
  if (!status.exists) return <CreateMonitoring onCode={setCode} />;
  if (!status.unlocked) {
    return <UnlockMonitoring status={status} onCode={setCode} onArrivals={setArrivals} />;
  }
  return (
    <>
      {arrivals && <ArrivalsNote arrivals={arrivals} />}
      {children}
    </>
  );
}
