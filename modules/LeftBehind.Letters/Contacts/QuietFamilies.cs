using LeftBehind.Abstractions.Calendar;
using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Security;
using LeftBehind.Abstractions.Settings;
using LeftBehind.Children.Indexes;
using LeftBehind.Letters.Entities;
using LeftBehind.Letters.Indexes;
using LeftBehind.Letters.ViewModels;
using LeftBehind.Ui.Screens;

namespace LeftBehind.Letters.Contacts;

/// <summary>N 天没有联系: pupils whose family was last reached longer ago than the school allows.</summary>
internal sealed class QuietFamilies(IDocumentSession session, ISettings settings, IUserContext userContext, IOrganizationPaths paths, TimeProvider time)
{
    private const int PageSize = 25;

    private static readonly KeysetOrder<QuietRow, string, long> _byClass = new(row => row.SortKey, row => row.Id);

    public Task<ContactSettings> SettingsAsync(CancellationToken cancellationToken) => settings.GetAsync<ContactSettings>(Place, cancellationToken);

    public Task SaveAsync(ContactSettings typed, CancellationToken cancellationToken) => settings.SaveAsync(typed, Place, cancellationToken);

    public async Task<QuietPage> ReadAsync(KeysetCursor cursor, CancellationToken cancellationToken)
    {
        var chosen = await SettingsAsync(cancellationToken);
        var today = ChinaTime.Today(time);
        var since = ChinaTime.StartOf(today.AddDays(-chosen.QuietDays));
        var (children, contacts) = (session.Query<ChildIndex>().Where(child => child.Latest && (child.ExitOn == null || child.ExitOn > today)), session.Query<Contact>());
        var page = await session.Query<PupilContacts>()
            .Where(row => row.Latest && children.Any(child => child.ContentItemId == row.ContentItemId))
            .Where(row => !contacts.Any(contact => contact.ContentItemId == row.ContentItemId && contact.IsReached && contact.HappenedUtc >= since))
            .Select(row => new QuietRow
            {
                Id = row.Id,
                ContentItemId = row.ContentItemId,
                Name = row.Name,
                SortKey = row.SortKey,
                OrganizationId = row.OrganizationId,
                LastUtc = contacts.Where(contact => contact.ContentItemId == row.ContentItemId && contact.IsReached).OrderByDescending(contact => contact.HappenedUtc).Select(contact => (DateTime?)contact.HappenedUtc).FirstOrDefault(),
            })
            .PageAsync(_byClass, cursor, PageSize, cancellationToken);
        return new(page, chosen, await paths.NamesAsync([.. page.Rows.Select(row => row.OrganizationId).Distinct()], cancellationToken))
        {
            MaySet = userContext.User.Has(Permissions.Approve) && userContext.User.Scope.Level == OrganizationLevel.School,
        };
    }

    private int Place => userContext.User.Scope.OrganizationId;
}
