using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Identifiers;
using LeftBehind.Abstractions.Security;
using LeftBehind.Abstractions.Text;
using LeftBehind.Homes.Parts;

namespace LeftBehind.Homes.Handlers;

internal sealed class HomeHandler(IDocumentSession session, IOrganizationPaths paths, IUserResolver users, IStringLocalizer<Startup> text) : ContentHandler
{
    /// <summary>Tells the grants that follow from the managers from those that somebody gave by hand.</summary>
    public const string GrantReason = "儿童之家管理";

    public override string ContentType => HomeType.Name;

    public override Task NormalizeAsync(ContentItem item, CancellationToken cancellationToken)
    {
        item.Alter<ManagersPart>(part => part.Managers = [.. part.Managers.Where(IsFilledIn).Select(Spelled)]);
        return Task.CompletedTask;
    }

    public override async Task ValidateAsync(ContentItem item, ICollection<ContentError> errors, CancellationToken cancellationToken)
    {
        foreach (var (index, manager) in item.Get<ManagersPart>().Managers.Index())
        {
            var path = $"{nameof(ManagersPart)}.{nameof(ManagersPart.Managers)}[{index}]";
            if (manager.Phone is { } phone && !PhoneNumber.TryParse(phone, out _))
            {
                errors.Add(new($"{path}.{nameof(HomeManager.Phone)}", text["This is no phone number."]));
            }
            if (manager.Account is { } account && await FindAsync(account, item, cancellationToken) is null)
            {
                errors.Add(new($"{path}.{nameof(HomeManager.Account)}", text["This school has no home manager with that sign-in name."]));
            }
        }
    }

    /// <summary>Who manages the home may open it, from the first to the last day.</summary>
    public override async Task SavedAsync(ContentItem item, ContentItem? previous, CancellationToken cancellationToken)
    {
        await session.Set<RecordGrant>().Where(grant => grant.ContentItemId == item.ContentItemId && grant.Reason == GrantReason).ExecuteDeleteAsync(cancellationToken);
        foreach (var manager in item.Get<ManagersPart>().Managers)
        {
            if (manager.Account is { } account && await FindAsync(account, item, cancellationToken) is { } user)
            {
                session.Set<RecordGrant>().Add(new()
                {
                    UserId = user.UserId,
                    ContentItemId = item.ContentItemId,
                    Reason = GrantReason,
                    From = manager.From!.Value,
                    Until = manager.Until,
                    OrganizationId = item.OrganizationId,
                });
            }
        }
        await session.SaveAsync(cancellationToken);
    }

    private async Task<CurrentUser?> FindAsync(string account, ContentItem item, CancellationToken cancellationToken) =>
        await paths.FindAsync(item.OrganizationId, cancellationToken) is { } path
            ? (await users.FindAllAsync(account, cancellationToken)).FirstOrDefault(user => user.RoleName == RoleNames.HomeManager && user.Scope.Covers(path))
            : null;

    private static bool IsFilledIn(HomeManager manager) =>
        manager.From is not null || manager.Until is not null
        || new[] { manager.Name, manager.Phone, manager.Account }.Any(typed => !string.IsNullOrWhiteSpace(typed));

    private static HomeManager Spelled(HomeManager manager)
    {
        manager.Name = NullIfEmpty(PersonName.Normalize(manager.Name).Name);
        manager.Phone = PhoneNumber.TryParse(manager.Phone, out var number) ? number.Value : NullIfEmpty(manager.Phone?.Trim());
        manager.Account = NullIfEmpty(manager.Account?.Trim());
        return manager;
    }

    private static string? NullIfEmpty(string? typed) => string.IsNullOrEmpty(typed) ? null : typed;
}
