import { FileButton } from '../../components/FileButton.tsx';

/** Leads to a file that was written, in the folder where it was written. */
export function ShowInFolder({ path, title }: { readonly path: string; readonly title: string }) {
  return (
    <FileButton path={path} does="show">
      Show<span className="nhsuk-u-visually-hidden"> {title}</span> in its folder
    </FileButton>
  );
}
