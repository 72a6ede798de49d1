import { HistoryLink } from '../../components/HistoryLink.tsx';
import { Loaded } from '../../components/Loaded.tsx';
import { Page } from '../../components/Page.tsx';
import { WhileWritable } from '../../components/WhileWritable.tsx';
import { useOperation } from '../../rpc/use-operation.ts';
import { backToSettings } from '../settings/back-to-settings.tsx';
import { LogoForm } from './LogoForm.tsx';
import { LogoShown } from './LogoShown.tsx';
import { PrintForm } from './PrintForm.tsx';

/** The typeface, the colour of headings and the logo of every Word document. */
export function PaperLookPage() {
  return (
    <Page
      title="Look of your documents"
      before={backToSettings}
      lead="How Word documents look that you make from now on. Those already made stay as they are."
    >
      <Loaded query={useOperation('paperLook.get', {})}>
        {(look) => (
          <>
            <PrintForm look={look} />
            <section aria-labelledby="logo">
              <h2 className="nhsuk-heading-m" id="logo">
                Logo
              </h2>
              <LogoShown look={look} />
              <WhileWritable>
                <LogoForm key={look.logo?.picture ?? 'none'} look={look} />
              </WhileWritable>
            </section>
            <HistoryLink of="look of documents" />
          </>
        )}
      </Loaded>
    </Page>
  );
}
