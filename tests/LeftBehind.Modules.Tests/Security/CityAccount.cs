using System.Globalization;
using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Security;
using LeftBehind.Modules.Tests.Users;
using LeftBehind.Organizations.Entities;
using LeftBehind.Organizations.Services;
using LeftBehind.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LeftBehind.Modules.Tests.Security;

/// <summary>The administrator of the first county's city, whom the demo lacks; the second county lies in another city then.</summary>
internal static class CityAccount
{
    public const string Name = "city";

    private const string City = "3399";
    private const string SecondCounty = "339902";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public static async Task AddAsync(Site site)
    {
        var places = await site.AsSystemAsync(services => services.GetRequiredService<IDocumentSession>().QueryOutsideScope<Organization>()
            .Where(row => row.Code == City || row.Code == SecondCounty).ToDictionaryAsync(row => row.Code, Stop));
        await site.AddPersonAsync(Name, "市管理员", RoleNames.RegionAdministrator, places[City].Id);
        await site.AsSystemAsync(async services =>
        {
            var (session, context) = (services.GetRequiredService<IDocumentSession>(), services.GetRequiredService<DbContext>());
            var other = new Organization { Code = "3398", Level = OrganizationLevel.City, ParentId = places[City].ParentId }.Named("云岭市");
            session.Set<Organization>().Add(other);
            await session.SaveAsync(Stop);
            OrganizationTree.Attach(other, await session.QueryOutsideScope<Organization>().SingleAsync(row => row.Id == other.ParentId, Stop));
            await session.SaveAsync(Stop);
            foreach (var table in context.Model.GetEntityTypes().Where(type => type.FindProperty(nameof(ScopedRow.CityId)) is not null).Select(type => type.GetTableName()).Distinct())
            {
                await context.Database.ExecuteSqlRawAsync(string.Create(
                    CultureInfo.InvariantCulture, $"UPDATE \"{table}\" SET \"CityId\" = {other.Id} WHERE \"CountyId\" = {places[SecondCounty].Id}"), Stop);
            }
            return await session.QueryOutsideScope<Organization>().Where(row => row.Code == SecondCounty).ExecuteUpdateAsync(set => set.SetProperty(row => row.ParentId, other.Id), Stop);
        });
    }
}
