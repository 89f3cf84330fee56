using System.Globalization;
using System.Security;
using System.Text;

namespace LeftBehind.Framework.Tables;

/// <summary>The small parts of the package around the sheets. Styles are always there: without them readers see numbers as empty.</summary>
internal static class TableWorkbookParts
{
    private const string Declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Package = "http://schemas.openxmlformats.org/package/2006";
    private const string Types = "application/vnd.openxmlformats-officedocument.spreadsheetml";

    // Places in cellXfs of the styles below.
    public const int HeadingStyle = 1;
    public const int HeaderStyle = 2;
    public const int TextStyle = 3;
    public const int QuotedTextStyle = 4;
    public const int DateStyle = 5;
    public const int NumberStyle = 6;

    private const string Styles = Declaration + $"""
        <styleSheet xmlns="{Main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\-mm\-dd"/></numFmts>
        <fonts count="3"><font><sz val="10"/><name val="宋体"/><family val="3"/><charset val="134"/></font>
        <font><b/><sz val="10"/><name val="宋体"/><family val="3"/><charset val="134"/></font>
        <font><b/><sz val="13"/><name val="黑体"/><family val="3"/><charset val="134"/></font></fonts>
        <fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>
        <fill><patternFill patternType="solid"><fgColor rgb="FFEDEFF2"/><bgColor indexed="64"/></patternFill></fill></fills>
        <borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border>
        <border><left style="thin"><color auto="1"/></left><right style="thin"><color auto="1"/></right><top style="thin"><color auto="1"/></top><bottom style="thin"><color auto="1"/></bottom><diagonal/></border></borders>
        <cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>
        <cellXfs count="7"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>
        <xf numFmtId="0" fontId="2" fillId="0" borderId="0" xfId="0" applyFont="1" applyAlignment="1"><alignment vertical="center"/></xf>
        <xf numFmtId="49" fontId="1" fillId="2" borderId="1" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment horizontal="center" vertical="center" wrapText="1"/></xf>
        <xf numFmtId="49" fontId="0" fillId="0" borderId="1" xfId="0" applyNumberFormat="1" applyBorder="1" applyAlignment="1"><alignment vertical="center" wrapText="1"/></xf>
        <xf numFmtId="49" fontId="0" fillId="0" borderId="1" xfId="0" quotePrefix="1" applyNumberFormat="1" applyBorder="1" applyAlignment="1"><alignment vertical="center" wrapText="1"/></xf>
        <xf numFmtId="164" fontId="0" fillId="0" borderId="1" xfId="0" applyNumberFormat="1" applyBorder="1" applyAlignment="1"><alignment horizontal="center" vertical="center"/></xf>
        <xf numFmtId="0" fontId="0" fillId="0" borderId="1" xfId="0" applyBorder="1" applyAlignment="1"><alignment vertical="center"/></xf></cellXfs>
        <cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>
        """;

    public static string SheetPath(int number) => string.Create(CultureInfo.InvariantCulture, $"xl/worksheets/sheet{number}.xml");

    public static IEnumerable<(string Path, string Content)> All(IReadOnlyList<string> sheetNames)
    {
        yield return ("xl/styles.xml", Styles);
        yield return ("xl/workbook.xml", Workbook(sheetNames));
        yield return ("xl/_rels/workbook.xml.rels", WorkbookRelations(sheetNames.Count));
        yield return ("_rels/.rels", Declaration +
            $"""<Relationships xmlns="{Package}/relationships"><Relationship Id="rId1" Type="{Office}/officeDocument" Target="xl/workbook.xml"/></Relationships>""");
        yield return ("[Content_Types].xml", ContentTypes(sheetNames.Count));
    }

    private static string Workbook(IReadOnlyList<string> names)
    {
        var sheets = new StringBuilder();
        var titles = new StringBuilder();
        for (var i = 0; i < names.Count; i++)
        {
            var quoted = SecurityElement.Escape(names[i].Replace("'", "''", StringComparison.Ordinal));
            sheets.Append(CultureInfo.InvariantCulture, $"""<sheet name="{SecurityElement.Escape(names[i])}" sheetId="{i + 1}" r:id="rId{i + 1}"/>""");
            titles.Append(CultureInfo.InvariantCulture, $"""<definedName name="_xlnm.Print_Titles" localSheetId="{i}">'{quoted}'!$1:$2</definedName>""");
        }
        return Declaration +
            $"""<workbook xmlns="{Main}" xmlns:r="{Office}"><sheets>{sheets}</sheets><definedNames>{titles}</definedNames></workbook>""";
    }

    private static string WorkbookRelations(int sheets)
    {
        var relations = new StringBuilder();
        for (var number = 1; number <= sheets; number++)
        {
            relations.Append(CultureInfo.InvariantCulture, $"""<Relationship Id="rId{number}" Type="{Office}/worksheet" Target="worksheets/sheet{number}.xml"/>""");
        }
        relations.Append(CultureInfo.InvariantCulture, $"""<Relationship Id="rId{sheets + 1}" Type="{Office}/styles" Target="styles.xml"/>""");
        return Declaration + $"""<Relationships xmlns="{Package}/relationships">{relations}</Relationships>""";
    }

    private static string ContentTypes(int sheets)
    {
        var overrides = new StringBuilder();
        for (var number = 1; number <= sheets; number++)
        {
            overrides.Append(CultureInfo.InvariantCulture, $"""<Override PartName="/{SheetPath(number)}" ContentType="{Types}.worksheet+xml"/>""");
        }
        return Declaration + $"""
            <Types xmlns="{Package}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
            <Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="{Types}.sheet.main+xml"/>
            <Override PartName="/xl/styles.xml" ContentType="{Types}.styles+xml"/>{overrides}</Types>
            """;
    }
}
