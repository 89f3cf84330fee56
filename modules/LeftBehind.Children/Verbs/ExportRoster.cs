using System.CommandLine;
using LeftBehind.Abstractions.Tables;
using LeftBehind.Children.Lists;
using LeftBehind.Children.Services;
using LeftBehind.Children.ViewModels;
using LeftBehind.Organizations;
using LeftBehind.Organizations.Entities;

namespace LeftBehind.Children.Verbs;

/// <summary>The list of files as the school or county sees it, with masked numbers.</summary>
internal sealed class ExportRoster() : ExportVerb("roster", "The roll of pupils as .xlsx, .csv or .json, by the name of the output file.")
{
    protected override string Subject => ChildType.Name;

    protected override async Task<int> WriteAsync(
        IServiceProvider services, Organization place, ParseResult arguments, Stream output, string fileName, CancellationToken cancellationToken)
    {
        var table = services.GetRequiredService<ChildTable>();
        var format = TableFormats.OfFile(fileName);
        var count = await (await services.GetRequiredService<ChildQuery>().OfAsync(new(), cancellationToken)).CountAsync(cancellationToken);
        await services.GetRequiredService<ITableWriter>().WriteAsync(output, format, table.Layout(), table.RowsAsync(new ChildFilter(), cancellationToken), cancellationToken);
        return count;
    }
}
