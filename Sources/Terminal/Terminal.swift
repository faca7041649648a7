// The module's first file; replaced by what it is for.
