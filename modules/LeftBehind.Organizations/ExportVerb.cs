using System.CommandLine;
using LeftBehind.Abstractions.CommandLine;
using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Security;
using LeftBehind.Organizations.Entities;

namespace LeftBehind.Organizations;

/// <summary>
/// A verb that writes something of a school or a county into a file: <c>export … --school CODE|--county CODE --output FILE</c>. It
/// sees that organization alone, the file appears when it is complete, and the audit log has it before.
/// </summary>
public abstract class ExportVerb : Verb
{
    private readonly Option<string?> _school = new("--school") { Description = "The school's code, ten digits." };
    private readonly Option<string?> _county = new("--county") { Description = "The county's code, six digits." };
    private readonly Option<FileInfo> _output = new("--output") { Description = "The file to write; an older one is replaced.", Required = true };

    protected ExportVerb(string name, string description)
        : base("export", name, description)
    {
        Command.Add(_school);
        Command.Add(_county);
        Command.Add(_output);
        Command.Validators.Add(result =>
        {
            if (result.GetValue(_school) is null == result.GetValue(_county) is null)
            {
                result.AddError("Give either --school or --county.");
            }
        });
    }

    /// <summary>Kind of the thing, for the audit log.</summary>
    protected abstract string Subject { get; }

    public sealed override async Task<int> RunAsync(ParseResult arguments, IServiceProvider services, CancellationToken cancellationToken)
    {
        var output = arguments.GetRequiredValue(_output);
        var unitOfWork = services.GetRequiredService<IUnitOfWork>();
        var place = await unitOfWork.RunAsync(null, scope => FindAsync(scope, arguments, cancellationToken), cancellationToken);
        var user = CurrentUser.System with { Scope = new(ScopeKind.Organization, place.Level, place.Id) };
        var part = output.FullName + ".part";
        try
        {
            var count = await unitOfWork.RunAsync(user, scope => WriteAsync(scope, place, arguments, part, cancellationToken), cancellationToken);
            File.Move(part, output.FullName, overwrite: true);
            await Console.Out.WriteLineAsync($"{output.FullName}: {count}");
            return 0;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new VerbException($"{output.FullName} cannot be written: {exception.Message}");
        }
        finally
        {
            if (File.Exists(part))
            {
                File.Delete(part);
            }
        }
    }

    /// <summary>Writes the file and says how many children are in it.</summary>
    /// <param name="services">Services of a scope that sees the organization alone.</param>
    /// <param name="place">The school or county.</param>
    /// <param name="arguments">Values of further options.</param>
    /// <param name="output">Where to write.</param>
    /// <param name="fileName">The name that the file will have.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    protected abstract Task<int> WriteAsync(
        IServiceProvider services, Organization place, ParseResult arguments, Stream output, string fileName, CancellationToken cancellationToken);

    private async Task<int> WriteAsync(IServiceProvider services, Organization place, ParseResult arguments, string part, CancellationToken cancellationToken)
    {
        int count;
        await using (var output = File.Create(part))
        {
            count = await WriteAsync(services, place, arguments, output, arguments.GetRequiredValue(_output).Name, cancellationToken);
        }
        var entry = new AuditEntry(AuditAction.Exported, Subject, "") { OrganizationId = place.Id, Detail = $"{arguments.GetRequiredValue(_output).Name} × {count}" };
        await services.GetRequiredService<IAuditLog>().RecordNowAsync(entry, cancellationToken);
        return count;
    }

    private async Task<Organization> FindAsync(IServiceProvider services, ParseResult arguments, CancellationToken cancellationToken)
    {
        var (level, code) = arguments.GetValue(_school) is { } school ? (OrganizationLevel.School, school) : (OrganizationLevel.County, arguments.GetValue(_county)!);
        return await services.GetRequiredService<IDocumentSession>().Query<Organization>().FirstOrDefaultAsync(row => row.Level == level && row.Code == code, cancellationToken)
            ?? throw new VerbException($"There is no {(level == OrganizationLevel.School ? "school" : "county")} with the code {code}.");
    }
}
