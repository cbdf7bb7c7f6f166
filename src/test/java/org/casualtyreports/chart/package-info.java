/** Tests of the drawing of charts. */
@NullMarked
package org.casualtyreports.chart;

import org.jspecify.annotations.NullMarked;
