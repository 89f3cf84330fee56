using System.Globalization;
using System.IO.Compression;
using System.Security;
using System.Text;

namespace LeftBehind.Modules.Tests.Import.Workbooks;

/// <summary>An .xlsx written part by part, so that a test can make one that no program would write.</summary>
internal sealed class TestPackage
{
    private readonly Dictionary<string, byte[]> _parts = [];
    private readonly List<TestSheet> _sheets = [];

    public TestPackage Sheet(string name, Action<TestSheet> fill)
    {
        var sheet = new TestSheet(name);
        fill(sheet);
        _sheets.Add(sheet);
        return this;
    }

    public TestPackage Part(string path, string content) => Part(path, Encoding.UTF8.GetBytes(content));

    public TestPackage Part(string path, byte[] content)
    {
        _parts[path] = content;
        return this;
    }

    /// <summary>A part as it would be written.</summary>
    public string Text(string path) => Encoding.UTF8.GetString(Parts()[path]);

    public byte[] Bytes()
    {
        var parts = Parts();
        foreach (var (path, content) in _parts)
        {
            parts[path] = content;
        }

        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (path, content) in parts)
            {
                using var entry = zip.CreateEntry(path).Open();
                entry.Write(content);
            }
        }

        return stream.ToArray();
    }

    private Dictionary<string, byte[]> Parts()
    {
        const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        const string Package = "http://schemas.openxmlformats.org/package/2006";
        const string Type = "application/vnd.openxmlformats-officedocument.spreadsheetml";
        var numbers = Enumerable.Range(1, _sheets.Count).ToList();
        var parts = new Dictionary<string, string>
        {
            ["[Content_Types].xml"] = $"""<Types xmlns="{Package}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="{Type}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="{Type}.styles+xml"/>{string.Concat(numbers.Select(n => $"""<Override PartName="/xl/worksheets/sheet{n}.xml" ContentType="{Type}.worksheet+xml"/>"""))}</Types>""",
            ["_rels/.rels"] = $"""<Relationships xmlns="{Package}/relationships"><Relationship Id="rId1" Type="{Relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>""",
            ["xl/workbook.xml"] = $"""<workbook xmlns="{Main}" xmlns:r="{Relations}"><sheets>{string.Concat(numbers.Select(n => $"""<sheet name="{SecurityElement.Escape(_sheets[n - 1].Name)}" sheetId="{n}" {(_sheets[n - 1].IsHidden ? "state=\"hidden\" " : "")}r:id="rId{n}"/>"""))}</sheets></workbook>""",
            ["xl/_rels/workbook.xml.rels"] = $"""<Relationships xmlns="{Package}/relationships">{string.Concat(numbers.Select(n => $"""<Relationship Id="rId{n}" Type="{Relations}/worksheet" Target="worksheets/sheet{n}.xml"/>"""))}<Relationship Id="rIdStyles" Type="{Relations}/styles" Target="styles.xml"/></Relationships>""",
            ["xl/styles.xml"] = $"""<styleSheet xmlns="{Main}"><numFmts count="2"><numFmt numFmtId="164" formatCode="yyyy&quot;年&quot;m&quot;月&quot;"/><numFmt numFmtId="165" formatCode="yyyy\-mm\-dd"/></numFmts><fonts count="1"><font/></fonts><fills count="2"><fill/><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="6"><xf numFmtId="0"/><xf numFmtId="164" applyNumberFormat="1"/><xf numFmtId="165" applyNumberFormat="1"/><xf numFmtId="57" applyNumberFormat="1"/><xf numFmtId="2" applyNumberFormat="1"/><xf numFmtId="31" applyNumberFormat="1"/></cellXfs></styleSheet>""",
        };
        foreach (var number in numbers)
        {
            parts[$"xl/worksheets/sheet{number.ToString(CultureInfo.InvariantCulture)}.xml"] = _sheets[number - 1].Xml();
        }

        return parts.ToDictionary(part => part.Key, part => Encoding.UTF8.GetBytes("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + part.Value));
    }
}
