package org.casualtyreports.pdf;

import org.casualtyreports.pdf.Ink.PageShape;

/** Something that is placed on pages after what stands before it. */
interface Piece {
  /** The least height with which the piece can begin at the foot of a page. */
  float opening(Flow flow);

  void place(Flow flow);

  /** The page that the piece needs. */
  default PageShape shape(Flow flow) {
    return PageShape.PORTRAIT;
  }
}
