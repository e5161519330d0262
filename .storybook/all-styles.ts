// The same files, in the same order, that the build joins into styles.css: what every component stands on comes first.
import.meta.glob('../packages/react/src/styles/*.css', { eager: true });
import.meta.glob(['../packages/react/src/*/*.css', '!../packages/react/src/styles/*.css'], { eager: true });
