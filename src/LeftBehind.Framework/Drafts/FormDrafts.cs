using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Drafts;
using LeftBehind.Abstractions.Security;
using LeftBehind.Framework.Data;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;

namespace LeftBehind.Framework.Drafts;

internal sealed class FormDrafts(CmsDbContext context, IDocumentSession session, IUserContext userContext, IDataProtectionProvider protection, TimeProvider time) : IFormDrafts
{
    public async Task SaveAsync(FormDraft draft, CancellationToken cancellationToken)
    {
        var (user, now) = (userContext.User.UserId, time.GetUtcNow().UtcDateTime);
        var values = Protector.Protect(JsonSerializer.Serialize(draft.Values, ContentJson.Options));
        await session.BeginAsync(cancellationToken);
        // One statement, so that two windows of the same form do not fall over each other.
        await context.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO "FormDraft" ("UserId", "Form", "Subject", "BaseRevision", "Protected", "ModifiedUtc")
            VALUES ({user}, {draft.Form}, {draft.Subject}, {draft.BaseRevision}, {values}, {now})
            ON CONFLICT ("UserId", "Form", "Subject")
            DO UPDATE SET "BaseRevision" = excluded."BaseRevision", "Protected" = excluded."Protected", "ModifiedUtc" = excluded."ModifiedUtc"
            """,
            cancellationToken);
    }

    public async Task<FormDraft?> FindAsync(string form, string subject, CancellationToken cancellationToken) =>
        await Own.SingleOrDefaultAsync(row => row.Form == form && row.Subject == subject, cancellationToken) is { } row ? Read(row) : null;

    public async Task<IReadOnlyList<FormDraft>> ListAsync(string form, CancellationToken cancellationToken)
    {
        var rows = await Own.Where(row => row.Form == form).OrderByDescending(row => row.ModifiedUtc).ToListAsync(cancellationToken);
        return [.. rows.Select(Read).OfType<FormDraft>()];
    }

    public async Task DeleteAsync(string form, string subject, CancellationToken cancellationToken)
    {
        // Without a draft there is nothing to write, and no transaction to open.
        if (await Own.AnyAsync(row => row.Form == form && row.Subject == subject, cancellationToken))
        {
            await session.BeginAsync(cancellationToken);
            await Own.Where(row => row.Form == form && row.Subject == subject).ExecuteDeleteAsync(cancellationToken);
        }
    }

    private IQueryable<FormDraftRow> Own
    {
        get
        {
            var user = userContext.User.UserId;
            return context.Set<FormDraftRow>().AsNoTracking().Where(row => row.UserId == user);
        }
    }

    private IDataProtector Protector => protection.CreateProtector("FormDraft", userContext.User.UserId.ToString(CultureInfo.InvariantCulture));

    private FormDraft? Read(FormDraftRow row)
    {
        try
        {
            var values = JsonSerializer.Deserialize<Dictionary<string, string[]>>(Protector.Unprotect(row.Protected), ContentJson.Options)!;
            return new(row.Form, row.Subject, row.BaseRevision, values) { ModifiedUtc = row.ModifiedUtc };
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
