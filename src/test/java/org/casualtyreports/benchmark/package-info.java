/** Measurements, off by default, and the large files that they are made on. */
@NullMarked
package org.casualtyreports.benchmark;

import org.jspecify.annotations.NullMarked;
