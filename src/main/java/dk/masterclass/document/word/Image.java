package dk.masterclass.document.word;

import static dk.masterclass.document.word.Paper.emus;

import dk.masterclass.document.office.XmlWriter;

/** A picture in the file, so large on paper. */
@SuppressWarnings("ArrayRecordComponent")
record Image(Body body, byte[] png, String alternative, double width, double height) {

    /** Stands in the line like a letter. */
    void inline() {
        XmlWriter xml = body.xml();
        int id = body.nextId();
        xml.open("w:r").open("w:drawing").open("wp:inline", "distT", "0", "distB", "0", "distL", "0", "distR", "0");
        xml.empty("wp:extent", "cx", emus(width), "cy", emus(height));
        xml.empty("wp:docPr", "id", Integer.toString(id), "name", "Picture " + id, "descr", alternative);
        graphic(id);
        xml.close("wp:inline").close("w:drawing").close("w:r");
    }

    /** Lies behind the text of its page, which it fills; it says nothing. */
    void ground() {
        XmlWriter xml = body.xml();
        int id = body.nextId();
        xml.open("w:r").open("w:drawing");
        xml.open(
                "wp:anchor",
                "distT",
                "0",
                "distB",
                "0",
                "distL",
                "0",
                "distR",
                "0",
                "simplePos",
                "0",
                "relativeHeight",
                "1",
                "behindDoc",
                "1",
                "locked",
                "0",
                "layoutInCell",
                "1",
                "allowOverlap",
                "1");
        xml.empty("wp:simplePos", "x", "0", "y", "0");
        xml.open("wp:positionH", "relativeFrom", "page")
                .element("wp:posOffset", "0")
                .close("wp:positionH");
        xml.open("wp:positionV", "relativeFrom", "page")
                .element("wp:posOffset", "0")
                .close("wp:positionV");
        xml.empty("wp:extent", "cx", emus(width), "cy", emus(height)).empty("wp:wrapNone");
        xml.open("wp:docPr", "id", Integer.toString(id), "name", "Picture " + id, "descr", "");
        decorative();
        xml.close("wp:docPr");
        graphic(id);
        xml.close("wp:anchor").close("w:drawing").close("w:r");
    }

    private void decorative() {
        body.xml()
                .open("a:extLst")
                .open("a:ext", "uri", "{C183D7F6-B498-43B3-948B-1728B52AA6E4}")
                .empty(
                        "adec:decorative",
                        "xmlns:adec",
                        "http://schemas.microsoft.com/office/drawing/2017/decorative",
                        "val",
                        "1")
                .close("a:ext")
                .close("a:extLst");
    }

    private void graphic(int id) {
        String path = "media/picture" + id + ".png";
        body.file().part("word/" + path, "image/png", png);
        String relation = body.file().relate(WordRenderer.BODY, Namespaces.RELATIONS + "/image", path);
        XmlWriter xml = body.xml();
        xml.open("a:graphic").open("a:graphicData", "uri", Namespaces.PICTURE).open("pic:pic");
        xml.open("pic:nvPicPr");
        xml.empty("pic:cNvPr", "id", Integer.toString(id), "name", "Picture " + id, "descr", alternative);
        xml.empty("pic:cNvPicPr").close("pic:nvPicPr");
        xml.open("pic:blipFill").empty("a:blip", "r:embed", relation);
        xml.open("a:stretch").empty("a:fillRect").close("a:stretch").close("pic:blipFill");
        xml.open("pic:spPr").open("a:xfrm").empty("a:off", "x", "0", "y", "0");
        xml.empty("a:ext", "cx", emus(width), "cy", emus(height)).close("a:xfrm");
        xml.open("a:prstGeom", "prst", "rect")
                .empty("a:avLst")
                .close("a:prstGeom")
                .close("pic:spPr");
        xml.close("pic:pic").close("a:graphicData").close("a:graphic");
    }
}
