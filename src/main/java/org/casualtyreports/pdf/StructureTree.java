package org.casualtyreports.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.casualtyreports.pdf.Tag.Kid;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfNumberTree;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfRectangle;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/**
 * Keeps the structure of a document and writes finished branches early, so that memory is bounded.
 */
final class StructureTree {
  private final PdfWriter writer;
  private final PdfIndirectReference root;
  private final Tag document = new Tag(Tag.Role.DOCUMENT, List.of());
  private final Map<Tag, Origin> open = new IdentityHashMap<>();
  private final Map<Integer, PdfObject> parents = new HashMap<>();
  private final List<PdfObject> marksOfPage = new ArrayList<>();
  private int nextKey;
  private int pageKey;

  private record Origin(PdfIndirectReference self, PdfIndirectReference parent) {}

  StructureTree(PdfWriter writer) {
    this.writer = writer;
    root = writer.getPdfIndirectReference();
    open.put(document, new Origin(writer.getPdfIndirectReference(), root));
  }

  Tag document() {
    return document;
  }

  Tag add(Tag parent, Tag.Role role, List<TagAttribute> attributes) {
    Tag tag = new Tag(role, attributes);
    PdfIndirectReference self = writer.getPdfIndirectReference();
    open.put(tag, new Origin(self, reference(parent)));
    parent.kids().add(new Kid.Element(self, tag));
    return tag;
  }

  private PdfIndirectReference reference(Tag tag) {
    return Optional.ofNullable(open.get(tag))
        .map(Origin::self)
        .orElseThrow(() -> new IllegalStateException(tag.role() + " is already written"));
  }

  /** Begins a page; the number that the page carries. */
  int beginPage() {
    pageKey = nextKey++;
    return pageKey;
  }

  /** The number of the next marked content of the page, which belongs to this element. */
  int mark(Tag tag) {
    marksOfPage.add(reference(tag));
    return marksOfPage.size() - 1;
  }

  /** The number that an annotation of this element carries. */
  int annotation(Tag tag, PdfIndirectReference annotation, PdfIndirectReference page) {
    tag.kids().add(new Kid.Annotation(annotation, page));
    parents.put(nextKey, reference(tag));
    return nextKey++;
  }

  void endPage() throws IOException {
    PdfArray marks = new PdfArray();
    marksOfPage.forEach(marks::add);
    marksOfPage.clear();
    parents.put(pageKey, writer.addToBody(marks).getIndirectReference());
  }

  /** Writes an element with all that it holds; nothing can be added to it afterwards. */
  void close(Tag tag) throws IOException {
    Origin origin = open.get(tag);
    if (origin == null) {
      return;
    }
    PdfArray kids = new PdfArray();
    for (Kid kid : tag.kids()) {
      switch (kid) {
        case Kid.Element element -> {
          close(element.tag());
          kids.add(element.reference());
        }
        case Kid.Annotation annotation -> kids.add(objectReference(annotation));
        case Kid.Content content -> {
          if (content.number() >= 0) {
            kids.add(contentReference(content));
          }
        }
      }
    }
    tag.kids().clear();
    PdfDictionary element = new PdfDictionary(new PdfName("StructElem"));
    element.put(PdfName.S, tag.role().pdfName());
    element.put(PdfName.P, origin.parent());
    if (kids.size() > 0) {
      element.put(PdfName.K, kids);
    }
    describe(element, tag);
    writer.addToBody(element, origin.self());
    open.remove(tag);
  }

  private static PdfDictionary objectReference(Kid.Annotation annotation) {
    PdfDictionary reference = new PdfDictionary(new PdfName("OBJR"));
    reference.put(PdfName.OBJ, annotation.reference());
    reference.put(PdfName.PG, annotation.page());
    return reference;
  }

  private static PdfDictionary contentReference(Kid.Content content) {
    PdfDictionary reference = new PdfDictionary(PdfName.MCR);
    reference.put(PdfName.PG, content.page());
    reference.put(PdfName.MCID, new PdfNumber(content.number()));
    return reference;
  }

  private static void describe(PdfDictionary element, Tag tag) {
    PdfDictionary layout = new PdfDictionary();
    PdfDictionary table = new PdfDictionary();
    PdfDictionary list = new PdfDictionary();
    for (TagAttribute attribute : tag.attributes()) {
      switch (attribute) {
        case TagAttribute.Alternative a -> element.put(PdfName.ALT, words(a.words()));
        case TagAttribute.Id id -> element.put(PdfName.ID, words(id.id()));
        case TagAttribute.Bounds b ->
            layout.put(PdfName.BBOX, new PdfRectangle(b.left(), b.bottom(), b.right(), b.top()));
        case TagAttribute.Scope s -> table.put(new PdfName("Scope"), new PdfName(s.word()));
        case TagAttribute.Span s -> table.put(new PdfName("ColSpan"), new PdfNumber(s.columns()));
        case TagAttribute.Summary s -> table.put(new PdfName("Summary"), words(s.words()));
        case TagAttribute.Numbering n ->
            list.put(new PdfName("ListNumbering"), new PdfName(n.word()));
      }
    }
    PdfArray owned = new PdfArray();
    own(owned, layout, "Layout");
    own(owned, table, "Table");
    own(owned, list, "List");
    if (owned.size() > 0) {
      element.put(PdfName.A, owned);
    }
  }

  private static void own(PdfArray all, PdfDictionary attributes, String owner) {
    if (attributes.size() > 0) {
      attributes.put(PdfName.O, new PdfName(owner));
      all.add(attributes);
    }
  }

  private static PdfString words(String words) {
    return new PdfString(Passage.clean(words), PdfObject.TEXT_UNICODE);
  }

  /** Writes what is left and enters the structure in the catalog. */
  void finish() throws IOException {
    PdfIndirectReference documentElement = reference(document);
    close(document);
    PdfDictionary tree = new PdfDictionary(new PdfName("StructTreeRoot"));
    tree.put(PdfName.K, documentElement);
    tree.put(
        PdfName.PARENTTREE,
        writer.addToBody(PdfNumberTree.writeTree(parents, writer)).getIndirectReference());
    tree.put(new PdfName("ParentTreeNextKey"), new PdfNumber(nextKey));
    writer.addToBody(tree, root);
    writer.getExtraCatalog().put(PdfName.STRUCTTREEROOT, root);
    PdfDictionary marked = new PdfDictionary();
    marked.put(PdfName.MARKED, org.openpdf.text.pdf.PdfBoolean.PDFTRUE);
    writer.getExtraCatalog().put(PdfName.MARKINFO, marked);
  }
}
