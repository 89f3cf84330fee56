using LeftBehind.Import.Targets;
using LeftBehind.Import.Workbooks;

namespace LeftBehind.Import.Services;

internal sealed class WorkbookListReader(WorkbookWords words, IStringLocalizer<Startup> text) : IWorkbookLists
{
    private static readonly Dictionary<string, IReadOnlyDictionary<string, string>> _nothing = [];

    public WorkbookLists Read(byte[] content, IReadOnlyList<ImportField> fields, CancellationToken cancellationToken)
    {
        try
        {
            var source = new ImportSource(WorkbookReader.Read(content, null, cancellationToken), fields);
            var settings = source.Guess(_nothing);
            var sheets = source.Request(0, settings).Sheets.Where(sheet => sheet.Rows.Count > 0).ToList();
            return new(sheets)
            {
                AddressOf = (row, field) => CellAddress.OfField(row, field, settings),
                Refusal = sheets.Count > 0 ? "" : text["No list was found. Its first line has to name the columns; these are needed: {0}.", string.Join("、", fields.Where(field => field.Required).Select(field => field.Label))].Value,
            };
        }
        catch (WorkbookException refused)
        {
            return new([]) { Refusal = words.For(refused) };
        }
    }
}
