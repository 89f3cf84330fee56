using LeftBehind.Abstractions.Data;
using LeftBehind.Organizations.Entities;
using LeftBehind.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LeftBehind.Modules.Tests.Organizations;

internal static class OrganizationSite
{
    public const string CentralSchool = "2133990001";
    public const string SchoolOfTheSecondCounty = "2133990101";
    public const string Township = "339901101";

    /// <summary>An organization as it stands in the database, whoever may see it.</summary>
    public static Task<Organization> OrganizationAsync(this Site site, string code) => site.AsSystemAsync(services =>
        services.GetRequiredService<IDocumentSession>().QueryOutsideScope<Organization>().SingleAsync(row => row.Code == code, TestContext.Current.CancellationToken));
}
