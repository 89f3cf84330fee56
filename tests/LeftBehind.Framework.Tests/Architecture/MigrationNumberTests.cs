using System.Reflection;
using FluentMigrator;

namespace LeftBehind.Framework.Tests.Architecture;

public class MigrationNumberTests
{
    [Fact]
    public void No_two_steps_of_the_schema_have_the_same_number()
    {
        var doubled = ProductTypes.Types
            .Select(type => (type.FullName, Number: type.GetCustomAttribute<MigrationAttribute>()?.Version))
            .Where(step => step.Number is not null)
            .GroupBy(step => step.Number)
            .Where(steps => steps.Count() > 1)
            .Select(steps => $"{steps.Key}: {string.Join(", ", steps.Select(step => step.FullName))}");

        Assert.Empty(doubled);
    }
}
