import { docsSchema, i18nSchema } from '@astrojs/starlight/schema';
import type { Loader } from 'astro/loaders';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { defineCollection, type SchemaContext } from 'astro:content';
import { edition } from './load/shared.ts';

/**
 * The collections hand prose to Astro's renderer. Fields are checked by the Guide (src/model), which sees all records at once;
 * what Starlight needs of them passes through here.
 */
const fields = z
  .looseObject({ title: z.string(), description: z.string() })
  .transform(({ title, description }) => ({ title, description }));

/** Astro caches rendered prose by the file's own text; prose here also depends on records it names and on our plugins, so the edition joins the key. */
function perEdition(loader: Loader): Loader {
  const { load } = loader;
  return {
    ...loader,
    load: (context) => load({ ...context, generateDigest: (data) => context.generateDigest(edition() + JSON.stringify(data)) }),
  };
}

function createDocumentSchema(context: SchemaContext) {
  return z.preprocess((data) => fields.parse(data), docsSchema()(context));
}

/**
 * Starlight's schema, made once: Astro asks for it with every page, and making it takes longer than using it.
 * Only fields for images would need one for each page, and the guide has none.
 */
let documentSchema: ReturnType<typeof createDocumentSchema> | undefined;

/** Starlight looks for its own words here and warns where it finds none. */
const interfaceWords = [{ id: 'en', 'skipLink.label': 'Skip to content' }];

export const collections = {
  docs: defineCollection({
    loader: perEdition(glob({ base: './content/guide', pattern: '**/*.{md,mdx}', retainBody: false })),
    schema: (context) => (documentSchema ??= createDocumentSchema(context)),
  }),
  i18n: defineCollection({ loader: () => interfaceWords, schema: i18nSchema() }),
};
