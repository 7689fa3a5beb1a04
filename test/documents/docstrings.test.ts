// Its tests are made from the docstrings of packages/core/src; see plugin.ts.
throw new Error('This file is replaced by the plugin of the project "documents"');
