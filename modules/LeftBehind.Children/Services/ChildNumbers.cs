using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Security;
using LeftBehind.Children.Indexes;
using LeftBehind.Children.Parts;
using LeftBehind.Organizations;

namespace LeftBehind.Children.Services;

/// <summary>One child, one file (S24): the same number twice in a school is refused.</summary>
internal sealed class ChildNumbers(IDocumentSession session, IClassDirectory classes, IKeyedHash hash)
{
    public async Task<IReadOnlyList<Finding>> DoublesAsync(ContentItem item, ChildPart child, CancellationToken cancellationToken)
    {
        var (registry, id) = (HashOf(child.StudentRegistryNo), HashOf(child.ResidentIdNo));
        if (registry is null && id is null)
        {
            return [];
        }
        var school = (await classes.FindAsync(item.OrganizationId, cancellationToken))?.SchoolId ?? item.SchoolId ?? item.OrganizationId;
        // A class teacher does not see the other classes, and still must not make a second file.
        var others = await session.QueryOutsideScope<ChildIndex>()
            .Where(row => row.SchoolId == school && row.Latest && row.ContentItemId != item.ContentItemId)
            .Where(row => (registry != null && row.StudentRegistryHash == registry) || (id != null && row.ResidentIdHash == id))
            .Select(row => new { row.StudentRegistryHash, row.ResidentIdHash }).ToListAsync(cancellationToken);
        var findings = new List<Finding>();
        if (registry is not null && others.Exists(other => other.StudentRegistryHash == registry))
        {
            findings.Add(new(FindingCode.NumberTaken, "Child.StudentRegistryNo"));
        }
        if (id is not null && others.Exists(other => other.ResidentIdHash == id))
        {
            findings.Add(new(FindingCode.NumberTaken, "Child.ResidentIdNo"));
        }
        return findings;
    }

    private string? HashOf(string? number) => string.IsNullOrEmpty(number) ? null : hash.Of(number);
}
