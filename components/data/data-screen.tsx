import { i18n } from '#i18n';
import { AsidePart } from './aside-part.tsx';
import { BringInPart } from './bring-in-part.tsx';
import css from './data.module.css';
import { ErasePart } from './erase-part.tsx';
import { ExportPart } from './export-part.tsx';
import { SavePart } from './save-part.tsx';
import { StoragePart } from './storage-part.tsx';

/** Everything about the notebook as a whole: saved, brought in, taken along, erased. */
export function DataScreen() {
  return (
    <div className={css.screen}>
      <div>
        <h1 className={css.title}>{i18n.t('data.title')}</h1>
        <p className={css.soft}>{i18n.t('data.lead')}</p>
      </div>
      <SavePart />
      <BringInPart />
      <ExportPart />
      <StoragePart />
      <AsidePart />
      <ErasePart />
    </div>
  );
}
