package org.casualtyreports.pdf;

import java.util.ArrayList;
import java.util.List;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;

/** An element of the structure that says what each part of a page is. */
final class Tag {
  /** Where nothing is tagged, because nothing is drawn. */
  static final Tag DRY = new Tag(Role.DOCUMENT, List.of());

  private final Role role;
  private final List<TagAttribute> attributes;
  private final List<Kid> kids = new ArrayList<>();

  Tag(Role role, List<TagAttribute> attributes) {
    this.role = role;
    this.attributes = List.copyOf(attributes);
  }

  Role role() {
    return role;
  }

  List<TagAttribute> attributes() {
    return attributes;
  }

  List<Kid> kids() {
    return kids;
  }

  /** Standard structure types. */
  enum Role {
    DOCUMENT("Document"),
    DIV("Div"),
    H1("H1"),
    H2("H2"),
    H3("H3"),
    H4("H4"),
    H5("H5"),
    H6("H6"),
    P("P"),
    L("L"),
    LI("LI"),
    LBL("Lbl"),
    LBODY("LBody"),
    TABLE("Table"),
    THEAD("THead"),
    TBODY("TBody"),
    TR("TR"),
    TH("TH"),
    TD("TD"),
    CAPTION("Caption"),
    FIGURE("Figure"),
    NOTE("Note"),
    REFERENCE("Reference"),
    LINK("Link"),
    TOC("TOC"),
    TOCI("TOCI");

    private final PdfName name;

    Role(String name) {
      this.name = new PdfName(name);
    }

    PdfName pdfName() {
      return name;
    }

    /** Heading of a level from 1; deeper than 6 is 6. */
    static Role heading(int level) {
      return List.of(H1, H2, H3, H4, H5, H6).get(Math.min(level, 6) - 1);
    }
  }

  /** What an element consists of, in reading order. */
  sealed interface Kid {
    /** Another element. */
    record Element(PdfIndirectReference reference, Tag tag) implements Kid {}

    /** An annotation. */
    record Annotation(PdfIndirectReference reference, PdfIndirectReference page) implements Kid {}

    /** Marked content of a page: reserved in reading order, known when it is drawn. */
    final class Content implements Kid {
      private int number = -1;
      private PdfObject page = new PdfDictionary();

      void drawn(PdfIndirectReference onPage, int markedAs) {
        page = onPage;
        number = markedAs;
      }

      PdfObject page() {
        return page;
      }

      int number() {
        return number;
      }
    }
  }
}
