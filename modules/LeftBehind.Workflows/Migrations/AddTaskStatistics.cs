using FluentMigrator;
using LeftBehind.Abstractions.Data;
using LeftBehind.Workflows.Entities;

namespace LeftBehind.Workflows.Migrations;

/// <summary>
/// Where a task goes says in which school, county or city it lies. Not knowing this, PostgreSQL expects a hundredth of an inbox, and reads and
/// sorts all of it for its first page.
/// </summary>
[Migration(202611290742)]
internal sealed class AddTaskStatistics : DataMigration
{
    public override void Up()
    {
        if (IsPostgreSql)
        {
            RunSql($"CREATE STATISTICS \"ST_{nameof(WorkflowTask)}_Inbox\" (dependencies) ON \"AssignedOrganizationId\", \"CityId\", \"CountyId\", \"SchoolId\" FROM \"{nameof(WorkflowTask)}\"");
        }
    }
}
