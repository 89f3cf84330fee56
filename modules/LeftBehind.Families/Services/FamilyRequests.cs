using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Data;
using LeftBehind.Families.Entities;
using LeftBehind.Letters.Entities;

namespace LeftBehind.Families.Services;

/// <summary>Opens requests. What families do comes as nobody: the row belongs to the class of the letter that they hold.</summary>
internal sealed class FamilyRequests(IDocumentSession session, IContentLock contentLock, RequestRouting routing, TimeProvider time) : IFamilyReports
{
    public Task OpenAsync(LetterRecipient recipient, FamilyRequestKind kind, CancellationToken cancellationToken)
    {
        var request = New(recipient, kind, recipient.OrganizationId);
        (request.ChildIds, request.ChildNames) = (recipient.ChildIds, recipient.ChildNames);
        request.CopyLevelsFrom(recipient);
        return OpenAsync(request, cancellationToken);
    }

    public async Task ReportAsync(LetterRecipient recipient, ContactReport report, CancellationToken cancellationToken)
    {
        string[] ids = [.. recipient.Children];
        var files = await session.QueryOutsideScope<ContentItem>().Where(item => item.Latest && ids.Contains(item.ContentItemId))
            .Select(item => new { item.ContentItemId, item.DisplayText, item.OrganizationId }).ToListAsync(cancellationToken);
        foreach (var ofClass in files.OrderBy(file => Array.IndexOf(ids, file.ContentItemId)).GroupBy(file => file.OrganizationId))
        {
            var request = New(recipient, FamilyRequestKind.Contact, ofClass.Key);
            request.ChildIds = string.Join(',', ofClass.Select(file => file.ContentItemId));
            request.ChildNames = string.Join('、', ofClass.Select(file => file.DisplayText));
            (request.Phone, request.Email, request.Address) = (report.Phone ?? "", report.Email ?? "", report.Address ?? "");
            (request.WorkPlace, request.GuardianPhone) = (report.WorkPlace ?? "", report.GuardianPhone ?? "");
            await OpenAsync(request, cancellationToken);
        }
    }

    private async Task OpenAsync(FamilyRequest request, CancellationToken cancellationToken)
    {
        // Two taps at once, or two letters: the second finds the first.
        await contentLock.LockAsync(request.Children.Order(StringComparer.Ordinal), cancellationToken);
        if (await session.QueryOutsideScope<FamilyRequest>().AsTracking().SingleOrDefaultAsync(row => row.Cause == request.Cause && row.HandledUtc == null, cancellationToken) is { } open)
        {
            FamilyRequestRules.Join(open, request);
            await session.SaveAsync(cancellationToken);
            return;
        }
        session.Set<FamilyRequest>().Add(request);
        await session.SaveAsync(cancellationToken);
        await routing.LeadAsync(request, cancellationToken);
    }

    private FamilyRequest New(LetterRecipient recipient, FamilyRequestKind kind, int organizationId) => new()
    {
        OrganizationId = organizationId,
        RequestId = Guid.CreateVersion7().ToString("N"),
        Kind = kind,
        Cause = FamilyRequestRules.CauseOf(kind, recipient, organizationId),
        RecipientId = recipient.Id,
        LetterId = recipient.ContentItemId,
        PersonId = recipient.PersonId,
        PersonName = recipient.PersonName,
        Relation = recipient.Relation,
        CreatedUtc = time.GetUtcNow().UtcDateTime,
    };
}
