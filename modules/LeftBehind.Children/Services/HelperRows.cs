using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Data;
using LeftBehind.Children.Entities;
using LeftBehind.Children.ViewModels;

namespace LeftBehind.Children.Services;

/// <summary>The helpers of a child whose file the caller has read through the scope: they go with the child, whatever school they were paired in.</summary>
internal sealed class HelperRows(IDocumentSession session)
{
    public async Task<IReadOnlyList<ChildHelper>> OfAsync(string contentItemId, CancellationToken cancellationToken) =>
        await session.QueryOutsideScope<ChildHelper>().Where(row => row.ContentItemId == contentItemId)
            .OrderByDescending(row => row.From).ThenByDescending(row => row.Id).ToListAsync(cancellationToken);

    public async Task<ChildHelper?> PresentAsync(string contentItemId, DateOnly on, CancellationToken cancellationToken) =>
        (await OfAsync(contentItemId, cancellationToken)).FirstOrDefault(row => row.Until is null || row.Until >= on);

    /// <summary>A corrected phone or occupation stays the same pairing; another person begins a new one.</summary>
    public async Task<bool> SaveAsync(ContentItem item, HelperForm typed, DateOnly today, CancellationToken cancellationToken)
    {
        var present = await PresentAsync(item.ContentItemId, today, cancellationToken);
        var (name, occupation, phone) = (typed.Name?.Trim() ?? "", typed.Occupation?.Trim() ?? "", typed.Phone?.Trim() ?? "");
        var from = typed.From ?? present?.From ?? today;
        if (present is null ? name.Length == 0 : (present.Name, present.Occupation, present.Phone, present.From) == (name, occupation, phone, from))
        {
            return false;
        }
        if (present is not null)
        {
            session.Set<ChildHelper>().Attach(present);
        }
        if (present is not null && present.Name == name)
        {
            (present.Occupation, present.Phone, present.From) = (occupation, phone, from);
        }
        else
        {
            Replace(item, present, name.Length == 0 ? null : new() { Name = name, Occupation = occupation, Phone = phone, From = from == present?.From ? today : from }, today);
        }
        await session.SaveAsync(cancellationToken);
        return true;
    }

    private void Replace(ContentItem item, ChildHelper? present, ChildHelper? next, DateOnly today)
    {
        if (present is not null)
        {
            present.Until = today.AddDays(-1) < present.From ? present.From : today.AddDays(-1);
        }
        if (next is not null)
        {
            next.ContentItemId = item.ContentItemId;
            next.OrganizationId = item.OrganizationId;
            session.Set<ChildHelper>().Add(next);
        }
    }
}
