using LeftBehind.Abstractions.Data;
using LeftBehind.Children.Indexes;
using LeftBehind.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LeftBehind.Modules.Tests.Demo.Verbs;

internal static class InventedRows
{
    /// <summary>Index rows of the children that the verb has made, by their numbers.</summary>
    public static Task<List<ChildIndex>> RowsAsync(this Site site) => site.AsSystemAsync(services =>
        services.GetRequiredService<IDocumentSession>().Set<ChildIndex>().AsNoTracking().Where(row => row.Latest && row.ContentItemId.StartsWith("000000"))
            .OrderBy(row => row.ContentItemId).ToListAsync(TestContext.Current.CancellationToken));
}
