#!/usr/bin/env node
import { main, nodeIo } from '../dist/cli/main.js'

await main(process.argv.slice(2), nodeIo)
