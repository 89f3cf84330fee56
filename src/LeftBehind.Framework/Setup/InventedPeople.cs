using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Settings;
using LeftBehind.Abstractions.Setup;
using Microsoft.EntityFrameworkCore;

namespace LeftBehind.Framework.Setup;

internal sealed class InventedPeople(DemoAllowance allowance, ISettings settings, IDocumentSession session) : IInventedPeople
{
    public async Task<string?> AdmitAsync(CancellationToken cancellationToken)
    {
        if (!allowance.MayBeSetUp)
        {
            return "Outside of development invented people need LeftBehind:Setup:AllowDemo=true.";
        }
        var site = await settings.GetAsync<SiteSettings>(null, cancellationToken);
        if (site.IsDemo)
        {
            return null;
        }
        if (await session.Set<ContentItem>().AnyAsync(cancellationToken))
        {
            return "This database holds real files: invented ones are not mixed in.";
        }
        site.IsDemo = true;
        await settings.SaveAsync(site, null, cancellationToken);
        return null;
    }
}
